package countyplan.core.host;

import java.util.Optional;

/**
 * A plug-in or module that is not used.
 *
 * @param name its folder's name; of one of Countyplan's own modules, "countyplan"
 * @param module the id of the module, where that is known
 * @param where it is; empty if it is nowhere
 * @param why what to read after "is left out: ", with what to do about it
 * @param meant whether somebody wanted it so
 */
public record LeftOut(String name, Optional<String> module, String where, String why, boolean meant) {
    LeftOut(String name, String where, String why) {
        this(name, Optional.empty(), where, why, false);
    }

    LeftOut(Found found, String why) {
        this(found.layer(), Optional.of(found.module().id()), found.location(), why, false);
    }

    /** Whether a command that starts with this word would be one of its. */
    public boolean answersTo(String word) {
        return name.equals(word) || module.map(word::equals).orElse(false);
    }

    /** All of it in one sentence. */
    public String sentence() {
        String subject = module.filter(id -> !id.equals(name))
                .map(id -> name.equals(Modules.OWN) ? "The module " + id : "The plug-in " + name + " (" + id + ")")
                .orElse("The plug-in " + name);
        return subject + " is left out: " + why + ".";
    }
}
