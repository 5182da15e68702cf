package nl.loketwijzer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void runsOnARealMariaDbInUtc() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).contains("MariaDB");
        assertThat(jdbc.sql("select @@time_zone").query(String.class).single()).isEqualTo("+00:00");
    }
}
