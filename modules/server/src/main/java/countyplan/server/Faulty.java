package countyplan.server;

import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refused;

/** The sentence over a list of faults. */
final class Faulty {
    private Faulty() {}

    /**
     * Refuses if there are any: one is told in the sentence itself, more are counted there.
     *
     * @param what they are about: {@code the request}
     * @throws Refused of kind invalid, with every fault
     */
    static void refuse(String code, String what, Faults faults) {
        if (faults.none()) {
            return;
        }
        if (faults.count() == 1) {
            Fault fault = faults.list().getFirst();
            String place = (fault.where().startsWith("line ") ? "at " : "as ") + fault.where();
            faults.refuse(code, "What is given " + place + " cannot be used. Expected is " + fault.expected()
                    + ".");
        }
        faults.refuse(code, faults.count() + " things about " + what + " cannot be used as given.");
    }
}
