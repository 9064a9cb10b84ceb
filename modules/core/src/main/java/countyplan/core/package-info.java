/**
 * What the author of a service module sees: {@link countyplan.core.ServiceModule} and the {@link
 * countyplan.core.Operation}s it declares, {@link countyplan.core.View} and {@link countyplan.core.Changing} that
 * handlers work with, and how they refuse ({@link countyplan.core.Refused}).
 */
@NullMarked
package countyplan.core;

import org.jspecify.annotations.NullMarked;
