package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface EditRepository extends Repository<StoredEdit, Long> {

    StoredEdit save(StoredEdit edit);

    List<StoredEdit> findByLoketIdOrderByIdDesc(UUID loket, Limit most);

    Optional<StoredEdit> findById(Long id);
}
