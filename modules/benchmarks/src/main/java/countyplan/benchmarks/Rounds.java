package countyplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Two things measured in turn, so that whatever else the machine does troubles both alike.
final class Rounds {

    /// One measurement, in the unit of the benchmark.
    interface Measurement {
        double take() throws Exception;
    }

    private final double[] ours;
    private final double[] theirs;

    private Rounds(int rounds) {
        ours = new double[rounds];
        theirs = new double[rounds];
    }

    /// Takes both measurements so many times, in turn, each first every other time.
    static Rounds of(int rounds, Measurement ours, Measurement theirs) throws Exception {
        var taken = new Rounds(rounds);
        for (var round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                taken.ours[round] = ours.take();
            }
            taken.theirs[round] = theirs.take();
            if (round % 2 == 1) {
                taken.ours[round] = ours.take();
            }
        }
        return taken;
    }

    double ours() {
        return median(ours);
    }

    double theirs() {
        return median(theirs);
    }

    /// The median of the rounds' own ratios, ours to theirs.
    double ratio() {
        var ratios = new double[ours.length];
        Arrays.setAll(ratios, round -> ours[round] / theirs[round]);
        return median(ratios);
    }

    /// Tells what was found, and whether it is as wanted; the program is to end with what this answers, 0 or 1.
    int tell(String unit, String rival, double wanted, boolean atMost) throws IOException {
        say(unit, rival);
        var met = atMost ? ratio() <= wanted : ratio() >= wanted;
        say("wanted %s %.2f: %s".formatted(atMost ? "at most" : "at least", wanted, met ? "met" : "MISSED"));
        return met ? 0 : 1;
    }

    /// Tells what was found.
    void say(String unit, String rival) throws IOException {
        say("Countyplan %.3f %s, %s %.3f: ratio %.2f (medians of %d rounds, load average %s)".formatted(ours(), unit,
                rival, theirs(), ratio(), ours.length, load()));
    }

    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    static void say(String line) {
        System.out.println(line);
    }

    static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static {
        Locale.setDefault(Locale.UK);
    }
}
