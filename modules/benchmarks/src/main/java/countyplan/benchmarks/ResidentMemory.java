package countyplan.benchmarks;

/// The memory that the server has after many requests. Argument: how many requests, else 100,000.
final class ResidentMemory {

    private static final double WANTED = 160;

    private ResidentMemory() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var home = tree.sampleFolder(Tree.scratch());
        var port = Serving.freePort();
        var serving = Serving.start(tree.countyplan(home, "serve", "--port", Integer.toString(port)), port);
        var ready = serving.megabytes("VmRSS");
        var requests = Rounds.number(arguments, 0, 100_000);
        var perSecond = serving.load(StatusThroughput.PATH, 4, requests);
        var resident = serving.megabytes("VmRSS");
        var most = serving.megabytes("VmHWM");
        serving.stop();
        Rounds.say("%.0f MB when ready, %.0f MB after %,d requests (%.0f MB at most), at %.0f requests a second"
                .formatted(ready, resident, requests, most, perSecond));
        Rounds.say("wanted less than %.0f MB: %s (load average %s)".formatted(WANTED,
                resident < WANTED ? "met" : "MISSED", Rounds.load()));
        System.exit(resident < WANTED ? 0 : 1);
    }
}
