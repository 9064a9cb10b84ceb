package countyplan.core.render;

import countyplan.core.Faults;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Nearest;
import countyplan.core.catalogue.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words after a command, told apart: which are options, which their values, which stand by themselves. What cannot
/// be told apart is a fault; the rest is kept, so that a half-typed line can be completed.
final class Typed {
    /// What a yes/no option without a value says.
    static final String FLAG = "true";

    private final List<Field> common;
    private final Faults faults;
    private final Map<String, Field> options = new LinkedHashMap<>();
    private final Map<Field, List<String>> given = new LinkedHashMap<>();
    private final List<String> alone = new ArrayList<>();
    private final List<Integer> doubtful = new ArrayList<>();
    private boolean afterUnknown;
    private @Nullable Field awaiting;
    private boolean optionsEnded;

    private Typed(Entry entry, List<Field> common, Faults faults) {
        this.common = common;
        this.faults = faults;
        for (Field option : entry.options()) {
            options.put("--" + option.option(), option);
        }
    }

    /// @param words those after the command
    /// @param common options that the shell itself takes, wherever they stand
    static Typed of(Entry entry, List<Field> common, List<String> words, Faults faults) {
        Typed typed = new Typed(entry, common, faults);
        for (String word : words) {
            typed.word(word);
        }
        return typed;
    }

    /// The values of each option given, in order; [#FLAG] for one that needs none and has none.
    Map<Field, List<String>> given() {
        return given;
    }

    /// The words that stand by themselves.
    List<String> alone() {
        return alone;
    }

    /// The words that stand by themselves, at most so many if those beyond can be the values of unknown options.
    List<String> alone(int most) {
        List<String> words = new ArrayList<>(alone);
        for (int i = doubtful.size() - 1; i >= 0 && words.size() > most; i--) {
            words.remove((int) doubtful.get(i));
        }
        return words;
    }

    /// The option whose value comes next.
    Optional<Field> awaiting() {
        return Optional.ofNullable(awaiting);
    }

    /// Whether `--` has ended the options.
    boolean optionsEnded() {
        return optionsEnded;
    }

    /// Notes that the line ended where a value was due.
    void end() {
        if (awaiting != null) {
            missing(awaiting);
            awaiting = null;
        }
    }

    private void word(String word) {
        boolean dashed = !optionsEnded && word.length() > 1 && word.charAt(0) == '-' && !isNumber(word);
        if (awaiting != null) {
            // A value may start with a dash ("-5", "- as agreed"), but not look like an option: --note=--x is for that.
            if (!dashed || !word.startsWith("--")) {
                give(awaiting, word);
                awaiting = null;
                return;
            }
            end();
        }
        boolean perhapsValue = afterUnknown;
        afterUnknown = false;
        if (!dashed) {
            if (perhapsValue) {
                doubtful.add(alone.size());
            }
            alone.add(word);
        } else if (word.equals("--")) {
            optionsEnded = true;
        } else {
            option(word);
        }
    }

    private void option(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Field option = options.get(name);
        if (option == null) {
            option = common(name);
        }
        if (option == null) {
            unknown(word, name);
            afterUnknown = equals < 0;
        } else if (equals >= 0) {
            give(option, word.substring(equals + 1));
        } else if (option.type().form() == Type.Form.YES_NO) {
            give(option, FLAG);
        } else {
            awaiting = option;
        }
    }

    private @Nullable Field common(String name) {
        for (Field option : common) {
            if (name.equals("--" + option.option())) {
                return option;
            }
        }
        return null;
    }

    private void give(Field option, String value) {
        given.computeIfAbsent(option, none -> new ArrayList<>(1)).add(value);
    }

    private void missing(Field option) {
        String example = option.example().isEmpty() ? "" : ", such as --" + option.option() + " "
                + Usage.quoted(option.example());
        faults.add("--" + option.option(), "", "a value: " + option.about() + example);
    }

    private void unknown(String word, String name) {
        List<String> there = new ArrayList<>(options.keySet());
        for (Field option : common) {
            there.add("--" + option.option());
        }
        List<String> near = Nearest.to(name, there);
        String expected = near.isEmpty() ? "one of " + String.join(", ", options.keySet())
                : RefusalText.joined(near, " or ");
        faults.add("unknown option", word, expected);
    }

    private static boolean isNumber(String word) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
