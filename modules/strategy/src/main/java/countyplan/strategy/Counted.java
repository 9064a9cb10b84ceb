package countyplan.strategy;

/// How many of something, in words: "1 priority", "8 priorities", "no success measures".
final class Counted {

    private Counted() {
    }

    static String of(long count, String one, String many) {
        return count == 1 ? "1 " + one : (count == 0 ? "no" : Long.toString(count)) + " " + many;
    }
}
