package countyplan.core.pictures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// From numbers to places: round steps that hold all of them.
record Scale(double from, double to, double step) {
    static Scale of(double least, double most, int steps) {
        var low = Math.min(least, most);
        var range = Math.max(Math.abs(most - least), Math.max(Math.abs(most), 1) * 1e-9);
        var raw = range / steps;
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var step = power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
        var from = Math.floor(low / step) * step;
        var to = Math.ceil(Math.max(least, most) / step) * step;
        return new Scale(from, to > from ? to : from + step, step);
    }

    /// From 0 to 1.
    double share(double number) {
        return (number - from) / (to - from);
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (var mark = 0; from + mark * step <= to + step / 2; mark++) {
            marks.add(from + mark * step);
        }
        return marks;
    }

    /// As short as it can be said: `£16.3m`, `£450k`, `7,200`.
    static String words(double number, String unit) {
        var size = Math.abs(number);
        var pounds = unit.equals("£");
        var short_ = pounds && size >= 999_500 ? rounded(size / 1e6) + "m"
                : pounds && size >= 1_000 ? rounded(size / 1e3) + "k" : rounded(size);
        return (number < 0 && !short_.equals("0") ? "-" : "") + (pounds ? "£" + short_ : short_ + unit);
    }

    private static String rounded(double size) {
        var number = new BigDecimal(size).round(new MathContext(size >= 100 ? 4 : 3, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }
}
