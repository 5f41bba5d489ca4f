package com.targetroadmap.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One service's database, as JDBC finds it. */
public record Database(String url, String username, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }
}
