package countyplan.core;

/**
 * Something worth a person's attention.
 *
 * @param code stable: {@code no-lead}
 * @param sentence plain English: "CS2.5 has no lead"
 * @param ref the record it is about
 */
public record Finding(
        @About("its stable code") String code,
        @About("what is worth attention, in a sentence") String sentence,
        @About("the address of the record it is about") Ref ref) {}
