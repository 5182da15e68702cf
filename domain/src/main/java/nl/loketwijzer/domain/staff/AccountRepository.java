package nl.loketwijzer.domain.staff;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<StoredAccount, UUID> {

    Optional<StoredAccount> findByUsername(String username);

    StoredAccount save(StoredAccount account);
}
