package countyplan.launcher;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words after `countyplan plugins`.
///
/// @param action what to do
/// @param subject with which plug-in: a path to install from, else its name or its module's id
/// @param withData whether its records are to go too
/// @param confirm what was typed to be sure of that
record PluginWords(Action action, String subject, boolean withData, Optional<String> confirm) {
    static final String USAGE = """
            countyplan plugins                           lists the plug-ins there are
            countyplan plugins install FOLDER|JAR|ZIP    adds one, if it is sound
            countyplan plugins upgrade FOLDER|JAR|ZIP    puts another version in the place of one
            countyplan plugins disable ID                leaves one alone until it is enabled
            countyplan plugins enable ID                 uses it again
            countyplan plugins remove ID                 takes one away; its records are kept
            countyplan plugins remove ID --with-data     takes its records away too, once ID is typed again
                                                         (or given with --confirm ID)
            """;

    /// What can be done.
    enum Action {
        LIST, HELP, INSTALL, UPGRADE, DISABLE, ENABLE, REMOVE
    }

    /// @throws Refused of kind invalid with everything that cannot be used
    static PluginWords of(List<String> words, boolean help) {
        if (help || !words.isEmpty() && words.getFirst().equals("help")) {
            return new PluginWords(Action.HELP, "", false, Optional.empty());
        }
        if (words.isEmpty() || words.equals(List.of("list"))) {
            return new PluginWords(Action.LIST, "", false, Optional.empty());
        }
        List<Fault> faults = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        var withData = false;
        Optional<String> confirm = Optional.empty();
        for (var i = 1; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--with-data")) {
                withData = true;
            } else if (word.startsWith("--confirm=")) {
                confirm = Optional.of(word.substring("--confirm=".length()));
            } else if (word.equals("--confirm") && i + 1 < words.size()) {
                confirm = Optional.of(words.get(++i));
            } else if (word.startsWith("--")) {
                faults.add(new Fault("an option that is not known", word, "--with-data or --confirm ID"));
            } else {
                subjects.add(word);
            }
        }
        var action = action(words.getFirst(), faults);
        if (subjects.size() != 1) {
            faults.add(new Fault("the plug-in", String.join(" ", subjects), "one, after " + words.getFirst()));
        }
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal(Refusal.Kind.INVALID, "unusable-words",
                    "These words do not fit plugins, which is used so:\n" + USAGE, faults, List.of()));
        }
        return new PluginWords(action, subjects.getFirst(), withData, confirm);
    }

    private static Action action(String word, List<Fault> faults) {
        for (var action : List.of(Action.INSTALL, Action.UPGRADE, Action.DISABLE, Action.ENABLE, Action.REMOVE)) {
            if (action.name().toLowerCase(java.util.Locale.ROOT).equals(word)) {
                return action;
            }
        }
        faults.add(new Fault("what to do", word, "install, upgrade, disable, enable or remove"));
        return Action.HELP;
    }
}
