package eu.integratingcities.delivery;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How the relay reaches the database, beside the pool: the connection that holds its lock lives as long as the relay. */
public record RelayDatabase(String url, String user, String password) {

    private static final String SECONDS_TO_CONNECT = "5";
    private static final String SECONDS_TO_ANSWER = "30";

    // A relay whose machine is gone must not hold the lock for the two hours that TCP allows by default.
    private static final String NOTICE_A_LOST_RELAY =
            "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

    RelayConnection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("options", NOTICE_A_LOST_RELAY);
        return new RelayConnection(DriverManager.getConnection(url, properties));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
