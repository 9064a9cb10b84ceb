package countyplan.contracts;

import java.util.regex.Pattern;

/// What a contract is known by: `carers-support-2022`.
public record ContractId(String value) implements Comparable<ContractId> {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException if it is anything else than lower-case letters, digits and hyphens
    public ContractId {
        if (value.length() > 60 || !ID.matcher(value).matches()) {
            throw new IllegalArgumentException("a contract's reference in lower case, such as extra-care-2018");
        }
    }

    /// Reads a reference as typed.
    public static ContractId of(String text) {
        return new ContractId(text.strip());
    }

    @Override
    public int compareTo(ContractId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
