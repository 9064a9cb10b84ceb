/// The REST front end: bytes in, the invoker, bytes out.
@NullMarked
package countyplan.server;

import org.jspecify.annotations.NullMarked;
