/** How values are written, as text and as JSON: what the host and registers both stand on. It knows neither. */
@NullMarked
package countyplan.core.written;

import org.jspecify.annotations.NullMarked;
