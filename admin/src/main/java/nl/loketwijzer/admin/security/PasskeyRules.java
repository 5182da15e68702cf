package nl.loketwijzer.admin.security;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** A passkey is the only thing asked for, so the device must ask who holds it: by finger, face or PIN. */
@Configuration
class PasskeyRules {

    @Bean
    WebAuthnRelyingPartyOperations askingWhoHoldsIt(
            PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository records, AdminSite site) {
        var house = PublicKeyCredentialRpEntity.builder()
                .id(site.host())
                .name("Loketwijzer")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, records, house, Set.of(site.origin()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        return operations;
    }
}
