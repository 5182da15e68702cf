package nl.loketwijzer.domain.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import java.security.GeneralSecurityException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two keysets of the house, as Tink keeps them: {@code {"seal": KEYSET, "lookup": KEYSET}}. A key can be added to a
 * keyset without losing what the older one sealed.
 */
record Keys(Aead aead, Mac mac) {

    private static final ObjectMapper JSON = JsonMapper.shared();

    static String generate() throws GeneralSecurityException {
        HmacParameters lookup = HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
        return JSON.writeValueAsString(Map.of(
                "seal", newKeyset(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                "lookup", newKeyset(lookup, MacConfig2026.get())));
    }

    static Keys parse(String text) throws GeneralSecurityException {
        JsonNode keysets = JSON.readTree(text);
        return new Keys(
                primitive(keysets.path("seal"), AeadConfig2026.get(), Aead.class),
                primitive(keysets.path("lookup"), MacConfig2026.get(), Mac.class));
    }

    private static JsonNode newKeyset(Parameters parameters, Configuration configuration)
            throws GeneralSecurityException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters, configuration), configuration, InsecureSecretKeyAccess.get()));
    }

    private static <P> P primitive(JsonNode keyset, Configuration configuration, Class<P> type)
            throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset.toString(), configuration, InsecureSecretKeyAccess.get())
                .getPrimitive(configuration, type);
    }
}
