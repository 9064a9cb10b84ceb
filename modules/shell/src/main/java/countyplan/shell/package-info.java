/// The command line front end, interactive and one-shot.
@NullMarked
package countyplan.shell;

import org.jspecify.annotations.NullMarked;
