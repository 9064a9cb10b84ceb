package countyplan.core.render;

import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What to say to words that begin with no command.
final class UnknownCommand {
    private static final int MOST_TOLD = 20;

    private UnknownCommand() {}

    static Refusal refusal(Catalogue catalogue, List<String> words) {
        if (words.isEmpty() || words.getFirst().isEmpty()) {
            return new Refusal(Refusal.Kind.INVALID, "no-command", "Say what to do.", List.of(),
                    List.copyOf(firstWords(catalogue)));
        }
        String first = words.getFirst();
        List<String> within = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            if (entry.name().startsWith(first + " ")) {
                within.add(entry.name());
            }
        }
        if (!within.isEmpty() && words.size() == 1) {
            return new Refusal(Refusal.Kind.INVALID, "half-a-command",
                    "Say what to do with " + first + told(first, within) + ".", List.of(), few(within));
        }
        List<String> near = near(catalogue, words, within);
        String typed = within.isEmpty() ? first : first + " " + words.get(1);
        List<String> there = within.isEmpty() ? List.copyOf(firstWords(catalogue)) : few(within);
        return new Refusal(Refusal.Kind.INVALID, "unknown-command",
                "There is no command " + Words.clean(typed) + (near.isEmpty() ? told(first, within) : "") + ".",
                List.of(), near.isEmpty() ? there : near);
    }

    /// Those within a group, if they are not too many to choose from.
    private static List<String> few(List<String> within) {
        return within.size() > MOST_TOLD ? List.of() : within;
    }

    /// Where to find those that are too many to tell.
    private static String told(String group, List<String> within) {
        return within.size() > MOST_TOLD ? "; help " + group + " lists the " + within.size() + " commands there are"
                : "";
    }

    /// The commands close to as many words as each has; those within a group that was typed right before all others.
    private static List<String> near(Catalogue catalogue, List<String> words, List<String> within) {
        Set<String> near = new LinkedHashSet<>();
        for (int length = Math.min(words.size(), 4); length > 0; length--) {
            List<String> names = new ArrayList<>();
            for (Entry entry : catalogue.entries()) {
                if (!entry.isForPrograms() && entry.name().split(" ").length == length
                        && (within.isEmpty() || within.contains(entry.name()))) {
                    names.add(entry.name());
                }
            }
            near.addAll(Nearest.to(String.join(" ", words.subList(0, length)), names));
        }
        if (near.isEmpty() && within.isEmpty()) {
            near.addAll(Nearest.to(words.getFirst(), firstWords(catalogue)));
        }
        List<String> best = new ArrayList<>(near);
        return best.size() > 3 ? best.subList(0, 3) : best;
    }

    private static Set<String> firstWords(Catalogue catalogue) {
        Set<String> words = new LinkedHashSet<>();
        for (Entry entry : catalogue.entries()) {
            if (entry.isForPrograms()) {
                continue;
            }
            int space = entry.name().indexOf(' ');
            words.add(space < 0 ? entry.name() : entry.name().substring(0, space));
        }
        return words;
    }

    /// Mentions the commands that have this name and more words.
    static String longer(Catalogue catalogue, String name) {
        List<String> longer = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            if (entry.name().startsWith(name + " ")) {
                longer.add(entry.name());
            }
        }
        return longer.isEmpty() ? "" : "; there is also " + RefusalText.joined(longer, " and ");
    }
}
