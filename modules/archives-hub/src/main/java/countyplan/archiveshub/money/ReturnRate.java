package countyplan.archiveshub.money;

import java.util.ArrayList;
import java.util.List;

/// The rate of return at which a flow is worth nothing today (IRR). A flow may have none, or several, and then no one of them
/// says what it returns.
public sealed interface ReturnRate {
    /// The only one.
    ///
    /// @param rate 0.04 for 4%
    record One(double rate) implements ReturnRate {
    }

    /// None: the flow is of one sign, or is worth something at any rate.
    record None() implements ReturnRate {
    }

    /// More than one.
    record Several(List<Double> rates) implements ReturnRate {
    }

    /// Rates from -99% to 10,000% are looked at, in steps of a fixed share.
    private static double at(int step) {
        return Math.exp(Math.log(0.01) + step * (Math.log(101) - Math.log(0.01)) / 4_000) - 1;
    }

    /// The rates of a flow, in which what comes in is positive.
    static ReturnRate of(double... flow) {
        List<Double> rates = new ArrayList<>();
        var before = worth(flow, at(0));
        for (var step = 1; step <= 4_000; step++) {
            var now = worth(flow, at(step));
            if (now == 0 && before != 0) {
                rates.add(at(step));
            } else if (before * now < 0) {
                rates.add(between(flow, at(step - 1), at(step)));
            }
            before = now;
        }
        return switch (rates.size()) {
            case 0 -> new None();
            case 1 -> new One(rates.getFirst());
            default -> new Several(List.copyOf(rates));
        };
    }

    private static double between(double[] flow, double from, double to) {
        var low = from;
        var high = to;
        var sign = Math.signum(worth(flow, low));
        for (var time = 0; time < 200 && high - low > 0; time++) {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (Math.signum(worth(flow, middle)) == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double worth(double[] flow, double rate) {
        var worth = 0.0;
        for (var year = flow.length - 1; year >= 0; year--) {
            worth = worth / (1 + rate) + flow[year];
        }
        return worth;
    }
}
