package nl.loketwijzer.domain.loket;

import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.data.repository.Repository;

interface LoketRepository extends Repository<StoredLoket, LoketId> {

    List<StoredLoket> findAllByOrderByGemeenteAscNameAscSlugAsc();

    List<StoredLoket> findAllBySampleFalseOrderByGemeenteAscNameAscSlugAsc();

    Optional<StoredLoket> findById(LoketId id);

    StoredLoket save(StoredLoket loket);
}
