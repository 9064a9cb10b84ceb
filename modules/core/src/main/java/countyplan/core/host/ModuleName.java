package countyplan.core.host;

/** The id of a service module: {@code lightbulb}. */
public record ModuleName(String value) {
    public ModuleName {
        Soundness.idFault(value).ifPresent(fault -> {
            throw new IllegalArgumentException("the id of a service module, such as lightbulb");
        });
    }

    /** Reads an id as written. */
    public static ModuleName of(String text) {
        return new ModuleName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
