/**
 * The host behind the modules: opens a data folder, finds the modules, and runs their operations.
 *
 * <p>{@link countyplan.core.host.Countyplan} is the way in; front ends see only {@link
 * countyplan.core.host.Invoker}, which may as well be a distant server.
 */
@NullMarked
package countyplan.core.host;

import org.jspecify.annotations.NullMarked;
