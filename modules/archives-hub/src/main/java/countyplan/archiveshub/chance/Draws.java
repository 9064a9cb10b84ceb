package countyplan.archiveshub.chance;

/// Numbers by chance that are worked out from a counter: the number of a run and a variable depends on the seed and on these two,
/// and on nothing that was drawn before, so that runs may be made in any order, on any core (SplitMix64; Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014).
final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Draws() {
    }

    /// Where the numbers of a variable start.
    static long stream(long seed, String variable) {
        var stream = mix(seed + STEP);
        for (var place = 0; place < variable.length(); place++) {
            stream = mix(stream + variable.charAt(place) * STEP);
        }
        return stream;
    }

    /// A number above 0 and below 1.
    static double unit(long stream, long run) {
        return ((mix(stream + (run + 1) * STEP) >>> 11) + 0.5) * UNIT;
    }

    private static long mix(long given) {
        var mixed = (given ^ (given >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
