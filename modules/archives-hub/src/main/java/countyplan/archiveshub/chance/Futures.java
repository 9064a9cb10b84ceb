package countyplan.archiveshub.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Plays many futures. They are played in blocks, each worked out from the seed and the numbers of its runs alone; whoever is free
/// takes the next, and sums are added up block by block in their order, so that the same seed gives the same answer to the last
/// digit on one core and on many. Memory does not grow with the number of futures, but for three numbers for each block.
public final class Futures {
    /// A block of runs.
    private static final int BLOCK = 8_192;
    /// Runs that are worked out line by line together, which stay near the processor.
    private static final int TOGETHER = 512;
    /// A win is counted in parts that can be divided among as many as tie, so that counts are whole.
    private static final double TIES = 720_720;

    private final long[] streams;
    private final Quantiles[] quantiles;
    private final int[] correlated;
    private final double[][] root;
    private final double[][] weights;
    private final double[] certain;
    private final List<String> names;

    private Futures(Gamble gamble, long seed) {
        var lines = gamble.spreads().keySet().stream().sorted().toList();
        this.streams = new long[lines.size()];
        this.quantiles = new Quantiles[lines.size()];
        for (var line = 0; line < lines.size(); line++) {
            streams[line] = Draws.stream(seed, lines.get(line));
            quantiles[line] = gamble.spreads().get(lines.get(line)).quantiles();
        }
        this.correlated = gamble.correlations().names().stream().mapToInt(lines::indexOf).toArray();
        this.root = gamble.correlations().root();
        this.names = gamble.sides().stream().map(Gamble.Side::name).toList();
        this.certain = gamble.sides().stream().mapToDouble(Gamble.Side::certain).toArray();
        this.weights = new double[names.size()][lines.size()];
        for (var side = 0; side < names.size(); side++) {
            for (var each : gamble.sides().get(side).uncertain().entrySet()) {
                weights[side][lines.indexOf(each.getKey())] += each.getValue();
            }
        }
    }

    /// Plays them.
    ///
    /// @param runs how many futures, at least 1
    /// @param cores how many work at it; the answer is the same
    /// @return an outcome for each side, in their order
    public static List<Outcome> of(Gamble gamble, long seed, int runs, int cores) {
        return new Futures(gamble, seed).play(runs, Math.max(1, cores));
    }

    private List<Outcome> play(int runs, int cores) {
        var blocks = (runs + BLOCK - 1) / BLOCK;
        var sums = new Sums(blocks, names.size());
        var bounds = bounds(Math.min(runs, BLOCK));
        var next = new AtomicInteger();
        Callable<Worker> work = () -> {
            var worker = new Worker(bounds);
            for (var block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
                worker.play(block, Math.min(BLOCK, runs - block * BLOCK), sums);
            }
            return worker;
        };
        var workers = Math.min(cores, blocks);
        try (var pool = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().factory())) {
            var whole = new Worker(bounds);
            for (var done : pool.invokeAll(java.util.Collections.nCopies(workers, work))) {
                whole.add(done.get());
            }
            return outcomes(whole, sums, runs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("given up", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Where futures are expected: what a first block comes to, and as much again on both sides.
    private double[][] bounds(int runs) {
        var bounds = new double[names.size()][2];
        for (var bound : bounds) {
            bound[0] = Double.POSITIVE_INFINITY;
            bound[1] = Double.NEGATIVE_INFINITY;
        }
        var table = new Table();
        for (var from = 0; from < runs; from += TOGETHER) {
            var many = Math.min(TOGETHER, runs - from);
            table.fill(from, many);
            for (var side = 0; side < bounds.length; side++) {
                for (var place = 0; place < many; place++) {
                    bounds[side][0] = Math.min(bounds[side][0], table.costs[side][place]);
                    bounds[side][1] = Math.max(bounds[side][1], table.costs[side][place]);
                }
            }
        }
        for (var bound : bounds) {
            var margin = (bound[1] - bound[0]) / 4;
            bound[0] -= margin;
            bound[1] += margin;
        }
        return bounds;
    }

    private List<Outcome> outcomes(Worker whole, Sums sums, int runs) {
        List<Outcome> outcomes = new ArrayList<>();
        for (var side = 0; side < names.size(); side++) {
            var tally = whole.tallies[side];
            var mean = sums.first(side) / runs;
            // The squares are of the distance from what the option was expected to come to, so that no digits are lost.
            var variance = Math.max(0, sums.second(side) / runs - mean * mean) * runs / Math.max(1, runs - 1);
            var base = base(side);
            outcomes.add(new Outcome(names.get(side), base + mean, Math.sqrt(variance), tally.quantile(0.1),
                    tally.quantile(0.5), tally.quantile(0.8), tally.quantile(0.9), whole.cheapest[side] / TIES / runs,
                    tally.least(), tally.most(), tally.bars()));
        }
        return outcomes;
    }

    private double base(int side) {
        return certain[side] + Arrays.stream(weights[side]).sum();
    }

    /// Of each block and side, the sum of what it came to and of its squares.
    private static final class Sums {
        private final double[][] first;
        private final double[][] second;

        Sums(int blocks, int sides) {
            first = new double[sides][blocks];
            second = new double[sides][blocks];
        }

        double first(int side) {
            return Arrays.stream(first[side]).sum();
        }

        double second(int side) {
            return Arrays.stream(second[side]).sum();
        }
    }

    /// Some runs, line by line.
    private final class Table {
        private final double[][] factors = new double[quantiles.length][TOGETHER];
        private final double[][] normals = new double[correlated.length][TOGETHER];
        private final double[][] costs = new double[names.size()][TOGETHER];

        void fill(long from, int many) {
            for (var line = 0; line < factors.length; line++) {
                var stream = streams[line];
                var into = factors[line];
                for (var place = 0; place < many; place++) {
                    into[place] = Draws.unit(stream, from + place);
                }
            }
            correlate(many);
            for (var line = 0; line < factors.length; line++) {
                quantiles[line].fill(factors[line], many);
            }
            for (var side = 0; side < costs.length; side++) {
                var into = costs[side];
                Arrays.fill(into, 0, many, certain[side]);
                for (var line = 0; line < factors.length; line++) {
                    var weight = weights[side][line];
                    if (weight != 0) {
                        var factor = factors[line];
                        for (var place = 0; place < many; place++) {
                            into[place] += weight * factor[place];
                        }
                    }
                }
            }
        }

        /// Makes the shares of correlated lines go together as normal numbers would (a Gaussian copula).
        private void correlate(int many) {
            for (var row = 0; row < correlated.length; row++) {
                var share = factors[correlated[row]];
                var into = normals[row];
                for (var place = 0; place < many; place++) {
                    into[place] = Normal.quantile(share[place]);
                }
            }
            for (var row = 0; row < correlated.length; row++) {
                var into = factors[correlated[row]];
                Arrays.fill(into, 0, many, 0);
                for (var column = 0; column <= row; column++) {
                    var weight = root[row][column];
                    var normal = normals[column];
                    for (var place = 0; place < many; place++) {
                        into[place] += weight * normal[place];
                    }
                }
                for (var place = 0; place < many; place++) {
                    into[place] = Normal.share(into[place]);
                }
            }
        }
    }

    /// Counts what it plays.
    private final class Worker {
        private final Table table = new Table();
        private final Tally[] tallies = new Tally[names.size()];
        private final long[] cheapest = new long[names.size()];
        private final double[] bases = new double[names.size()];

        Worker(double[][] bounds) {
            for (var side = 0; side < tallies.length; side++) {
                tallies[side] = new Tally(bounds[side][0], bounds[side][1]);
                bases[side] = base(side);
            }
        }

        void play(int block, int runs, Sums sums) {
            var first = new double[tallies.length];
            var second = new double[tallies.length];
            for (var from = 0; from < runs; from += TOGETHER) {
                var many = Math.min(TOGETHER, runs - from);
                table.fill((long) block * BLOCK + from, many);
                for (var side = 0; side < tallies.length; side++) {
                    var costs = table.costs[side];
                    tallies[side].take(costs, many);
                    for (var place = 0; place < many; place++) {
                        var off = costs[place] - bases[side];
                        first[side] += off;
                        second[side] += off * off;
                    }
                }
                rank(many);
            }
            for (var side = 0; side < tallies.length; side++) {
                sums.first[side][block] = first[side];
                sums.second[side][block] = second[side];
            }
        }

        private void rank(int many) {
            for (var place = 0; place < many; place++) {
                var least = Double.POSITIVE_INFINITY;
                var ties = 0;
                for (var costs : table.costs) {
                    if (costs[place] < least) {
                        least = costs[place];
                        ties = 1;
                    } else if (costs[place] == least) {
                        ties++;
                    }
                }
                for (var side = 0; side < cheapest.length; side++) {
                    if (table.costs[side][place] == least) {
                        cheapest[side] += (long) TIES / ties;
                    }
                }
            }
        }

        void add(Worker other) {
            for (var side = 0; side < tallies.length; side++) {
                tallies[side].add(other.tallies[side]);
                cheapest[side] += other.cheapest[side];
            }
        }
    }
}
