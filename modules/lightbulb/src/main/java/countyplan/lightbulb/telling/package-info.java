/// Answers for people outside: stories of cases, requests for information, the yearly return.
@NullMarked
package countyplan.lightbulb.telling;

import org.jspecify.annotations.NullMarked;
