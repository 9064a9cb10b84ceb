/// What a module author sees: service modules, operations, envelopes, views and changes.
@NullMarked
package countyplan.core;

import org.jspecify.annotations.NullMarked;
