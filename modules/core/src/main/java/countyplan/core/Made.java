package countyplan.core;

import java.time.Instant;

/**
 * When and by whom a change was made.
 *
 * @param at the moment it was kept
 * @param by the caller's name
 */
public record Made(Instant at, String by) {}
