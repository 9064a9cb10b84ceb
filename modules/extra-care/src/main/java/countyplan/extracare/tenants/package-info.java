/// Who lives in Extra Care, and who wishes to, by made-up ids: need, hours, how care is bought, nominations and panels.
@NullMarked
package countyplan.extracare.tenants;

import org.jspecify.annotations.NullMarked;
