package countyplan.extracare.costing;

/// An amount that grows evenly from day to day of a year, as a fraction of pence a day. What has grown by a day is rounded to the
/// penny once, halves up, and a week is what has grown by its end less what had by its beginning: so that part weeks are exact to
/// the penny, and the weeks of a year add up to the year.
///
/// @param numerator of pence a day
/// @param denominator likewise
record Accrual(long numerator, long denominator) {
    private static final int WEEK = 7;
    private static final int HUNDREDTHS = 100;
    private static final int THOUSANDTHS = 1_000;

    /// A sum of a year of so many days.
    static Accrual yearly(long pence, int days) {
        return new Accrual(pence, days);
    }

    /// A price of an hour, for hundredths of hours a week.
    static Accrual hourly(long pence, long hundredths) {
        return new Accrual(Math.multiplyExact(pence, hundredths), WEEK * HUNDREDTHS);
    }

    /// A charge a week, for thousandths of people who pay it.
    static Accrual weekly(long pence, long thousandths) {
        return new Accrual(Math.multiplyExact(pence, thousandths), WEEK * THOUSANDTHS);
    }

    /// The pence that have grown on so many days.
    long upTo(int days) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(2 * numerator, days), denominator), 2 * denominator);
    }
}
