/// Where the program starts: configuration, plug-in layers, which front end.
@NullMarked
package countyplan.launcher;

import org.jspecify.annotations.NullMarked;
