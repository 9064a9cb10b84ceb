/// The rules that rate actions and tell fresh updates from stale ones: dated data, with their sources.
@NullMarked
package countyplan.actionplans.rules;

import org.jspecify.annotations.NullMarked;
