package countyplan.lightbulb.cases;

/// Who somebody is to a case.
public enum PersonRole {
    CUSTOMER, CARER, LANDLORD, CONTACT
}
