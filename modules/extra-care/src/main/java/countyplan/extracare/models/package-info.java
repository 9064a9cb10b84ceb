/// Service models as data: which hours of the day are covered by whom, at what price, and what tenants are charged.
@NullMarked
package countyplan.extracare.models;

import org.jspecify.annotations.NullMarked;
