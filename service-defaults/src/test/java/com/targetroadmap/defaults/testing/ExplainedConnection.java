package com.targetroadmap.defaults.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.regex.Pattern;

/** Has its queries explained while the {@link ExplainingDriver} wants it. */
final class ExplainedConnection implements InvocationHandler {

    private static final Pattern QUERY =
            Pattern.compile("\\s*\\(*\\s*(select|with)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection target;

    private ExplainedConnection(Connection target) {
        this.target = target;
    }

    static Connection of(Connection target) {
        return (Connection) Proxy.newProxyInstance(
                ExplainedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ExplainedConnection(target));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals")) {
            return proxy == arguments[0];
        }
        Object result = call(target, method, arguments);
        return ExplainingDriver.isExplaining() && isQuery(method, arguments)
                ? ExplainedQuery.of((PreparedStatement) result, target, (String) arguments[0])
                : result;
    }

    static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isQuery(Method method, Object[] arguments) {
        return method.getName().equals("prepareStatement")
                && QUERY.matcher((String) arguments[0]).matches();
    }
}
