package countyplan.archiveshub.records;

/// Who asks for something: the National Archives, the General Register Office, the British Standards on buildings for
/// collections (BS EN 16893) and on what is kept in them (BS 4971), or Passivhaus.
public enum Standard {
    NATIONAL_ARCHIVES, GENERAL_REGISTER_OFFICE, BS_EN_16893, BS_4971, PASSIVHAUS
}
