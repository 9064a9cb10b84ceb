package countyplan.core;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks: the operating system's user in a local shell, the holder of a token over REST.
 *
 * @param name what the change log says
 * @param organisation the organisation that the caller speaks for; empty for the council that runs this store
 * @param roles what the caller may do: {@link #READER}, {@link #OFFICER}, {@link #ADMINISTRATOR}, or a module's own
 * @param modules the ids of the only service modules that the caller may use; empty for all
 * @param belonging the organisation or district whose records are the only ones that the caller may know of; empty for
 *     a caller who is not limited. See {@link Facts#mine} and {@link Operation#limited}
 */
public record Caller(
        String name, Optional<String> organisation, Set<String> roles, Set<String> modules,
        Optional<String> belonging) {
    /** May read. */
    public static final String READER = "reader";

    /** May change records. */
    public static final String OFFICER = "officer";

    /** May load samples, back up and restore, and give out tokens. */
    public static final String ADMINISTRATOR = "administrator";

    /** Every role there is, the modules' own among them; no token can have it. */
    private static final String EVERY_ROLE = "*";

    public Caller {
        roles = Set.copyOf(roles);
        modules = Set.copyOf(modules);
    }

    /** Who may use every module, and is not limited. */
    public Caller(String name, Optional<String> organisation, Set<String> roles) {
        this(name, organisation, roles, Set.of(), Optional.empty());
    }

    /** Somebody at the machine that holds the data folder, who may do everything: they have the modules' own roles too. */
    public static Caller local(String name) {
        return new Caller(name, Optional.empty(), Set.of(READER, OFFICER, ADMINISTRATOR, EVERY_ROLE));
    }

    /** Somebody who has not said who they are, and may read. */
    public static Caller anonymous() {
        return new Caller("anonymous", Optional.empty(), Set.of(READER));
    }

    /** Whether the caller has the role. */
    public boolean has(String role) {
        return roles.contains(role) || roles.contains(EVERY_ROLE);
    }

    /** Whether the caller may use the module. */
    public boolean mayUse(String module) {
        return modules.isEmpty() || modules.contains(module);
    }
}
