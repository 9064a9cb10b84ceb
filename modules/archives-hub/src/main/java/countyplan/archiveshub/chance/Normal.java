package countyplan.archiveshub.chance;

/// The standard normal distribution.
final class Normal {
    private static final double[] A = {-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
            1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00};
    private static final double[] B = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
            6.680131188771972e+01, -1.328068155288572e+01};
    private static final double[] C = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
            -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00};
    private static final double[] D = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
            3.754408661907416e+00};
    private static final double LOW = 0.02425;

    private Normal() {
    }

    /// The number below which a share of them lies (P. J. Acklam's approximation, to about 1e-9).
    static double quantile(double share) {
        if (share < LOW) {
            var q = Math.sqrt(-2 * Math.log(share));
            return tail(q);
        }
        if (share > 1 - LOW) {
            var q = Math.sqrt(-2 * Math.log(1 - share));
            return -tail(q);
        }
        var q = share - 0.5;
        var r = q * q;
        return (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q
                / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1);
    }

    private static double tail(double q) {
        return (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
                / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1);
    }

    /// The share of them below a number (Abramowitz and Stegun 26.2.17, to about 7.5e-8).
    static double share(double number) {
        var size = Math.abs(number);
        var t = 1 / (1 + 0.2316419 * size);
        var density = 0.3989422804014327 * Math.exp(-size * size / 2);
        var above = density * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.clamp(number >= 0 ? 1 - above : above, 1e-12, 1 - 1e-12);
    }
}
