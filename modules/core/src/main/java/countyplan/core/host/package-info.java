/// The host of service modules: catalogue, invoker, store, renderers. For front ends only.
@NullMarked
package countyplan.core.host;

import org.jspecify.annotations.NullMarked;
