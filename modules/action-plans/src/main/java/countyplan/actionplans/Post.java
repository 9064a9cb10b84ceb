package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A post or team that can lead actions, apart from the person who holds it: the person changes and the post stays. Actions
/// name it by its title or by one of its other names.
///
/// @param heldBy a person's name
/// @param leaves the last day of that person in the post, once it is known
@About("a post or team that can lead actions")
public record Post(
        @About(value = "the post's id", example = "commissioning-officer-carers") PostId post,
        @About(value = "what it is called, as actions name it", example = "Commissioning Officer (Carers Lead)") String title,
        @About(value = "whether it is a post, a team or a group", example = "post") PostKind kind,
        @About(value = "the organisation that it belongs to", example = "Leicestershire County Council") Optional<String> organisation,
        @About(value = "other names by which actions name it", example = "Carers Commissioning Officer") List<String> alsoCalled,
        @About(value = "who holds it", example = "Sam Example", personal = true) Optional<String> heldBy,
        @About(value = "the last day of who holds it, once it is known", example = "2023-03-31") Optional<LocalDate> leaves) {

    /// Whether actions mean it by that name.
    public boolean isCalled(Lead lead) {
        return title.equalsIgnoreCase(lead.name()) || alsoCalled.stream().anyMatch(lead.name()::equalsIgnoreCase);
    }

    /// Whether who held it has left by that day.
    public boolean isLeft(LocalDate day) {
        return leaves.filter(day::isAfter).isPresent();
    }
}
