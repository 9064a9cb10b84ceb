package countyplan.contracts;

import countyplan.core.values.Slug;

/// What a contract is known by: `carers-support-2022`.
public record ContractId(String value) {
    public ContractId {
        Slug.check(value, "a contract's reference: lower-case letters, digits and hyphens, such as extra-care-2018");
    }

    /// Reads a reference as typed.
    public static ContractId of(String text) {
        return new ContractId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
