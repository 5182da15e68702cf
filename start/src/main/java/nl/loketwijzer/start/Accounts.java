package nl.loketwijzer.start;

/** The SQL that a server runs at each start, before it takes connections. One statement a line. */
final class Accounts {

    private Accounts() {}

    static String sql(String name, String password) {
        String account = "'" + name + "'@'127.0.0.1'";
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON *.* TO " + account + ";",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';",
                "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
                "FLUSH PRIVILEGES;",
                "");
    }
}
