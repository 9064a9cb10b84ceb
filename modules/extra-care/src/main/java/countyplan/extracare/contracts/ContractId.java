package countyplan.extracare.contracts;

import countyplan.core.values.Slug;

/// A contract's id: `extra-care-2018`.
public record ContractId(String value) {
    public ContractId {
        Slug.check(value, "a contract's id: lower-case letters, digits and hyphens, such as extra-care-2018");
    }

    /// Reads it as typed.
    public static ContractId of(String text) {
        return new ContractId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
