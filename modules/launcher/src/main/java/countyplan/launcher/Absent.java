package countyplan.launcher;

import countyplan.core.host.LeftOut;
import countyplan.core.host.Modules;
import java.util.List;
import java.util.Optional;

/// What to say of plug-ins that are left out. Somebody who asks for something else is not bothered with them.
final class Absent {
    private Absent() {}

    /// At the start of what runs for long: one line on all that are left out though nobody meant it so.
    static Optional<String> line(Modules modules) {
        var names = modules.leftOut().stream().filter(each -> !each.meant()).map(LeftOut::name).distinct().toList();
        return switch (names.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("Left out: " + names.getFirst() + ". The command modules says why.");
            default -> Optional.of(names.size() + " left out: " + String.join(", ", names)
                    + ". The command modules says why.");
        };
    }

    /// After a command that could not be done: on those that it may have been meant for, which is any if there is no such
    /// command.
    static List<String> sentences(Modules modules, List<String> words) {
        var known = modules.catalogue().entries().stream()
                .anyMatch(entry -> entry.name().split(" ")[0].equals(words.getFirst()));
        if (known) {
            return List.of();
        }
        var meant = modules.leftOut().stream().filter(each -> each.answersTo(words.getFirst())).toList();
        return (meant.isEmpty() ? modules.leftOut().stream().filter(each -> !each.meant()).toList() : meant).stream()
                .map(LeftOut::sentence).toList();
    }
}
