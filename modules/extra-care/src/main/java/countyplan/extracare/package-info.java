/// Extra Care: schemes and their tenants, contracts, service models, and what each way of running them costs. Each idea has a
/// package of its own; here are the module itself and the words that all of them share.
@NullMarked
package countyplan.extracare;

import org.jspecify.annotations.NullMarked;
