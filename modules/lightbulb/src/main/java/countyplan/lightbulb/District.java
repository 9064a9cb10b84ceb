package countyplan.lightbulb;

import countyplan.lightbulb.kept.Words;

/// The seven district councils of the county, the housing authorities that give the grants. A case belongs to its district.
public enum District {
    BLABY("Blaby"), CHARNWOOD("Charnwood"), HARBOROUGH("Harborough"), HINCKLEY_AND_BOSWORTH("Hinckley & Bosworth"),
    MELTON(
            "Melton"),
    NORTH_WEST_LEICESTERSHIRE("North West Leicestershire"), OADBY_AND_WIGSTON("Oadby & Wigston");

    private final String called;

    District(String called) {
        this.called = called;
    }

    /// As people write it: `Hinckley & Bosworth`.
    public String called() {
        return called;
    }

    /// To whom its cases belong, as tokens are limited to: `hinckley-and-bosworth`.
    public String owner() {
        return Words.of(this);
    }
}
