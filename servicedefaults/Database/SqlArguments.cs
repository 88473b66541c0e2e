using System.Collections.Concurrent;
using System.Reflection;
using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>Named parameters of a statement from those properties of an object that it names.</summary>
internal static class SqlArguments
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    public static NpgsqlParameter[] Of(string sql, object? arguments) =>
        arguments is null
            ? []
            :
            [
                .. _properties
                    .GetOrAdd(arguments.GetType(), type => type.GetProperties())
                    .Where(property => IsNamed(sql, property.Name))
                    .Select(property => Parameter(property, property.GetValue(arguments))),
            ];

    // What a statement does not ask for may be of a kind that no database knows.
    private static bool IsNamed(string sql, string name)
    {
        for (var at = 0; (at = sql.IndexOf('@' + name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + 1 + name.Length;
            if (end == sql.Length || !(char.IsLetterOrDigit(sql[end]) || sql[end] == '_'))
            {
                return true;
            }
        }

        return false;
    }

    private static NpgsqlParameter Parameter(PropertyInfo property, object? value) =>
        value switch
        {
            null => Null(property),
            Enum name => new NpgsqlParameter(property.Name, name.ToString()),
            DateTimeOffset instant => new NpgsqlParameter(property.Name, instant.ToUniversalTime()),
            _ => new NpgsqlParameter(property.Name, value),
        };

    // The server must know of what type the missing value is; that stands in the property.
    private static NpgsqlParameter Null(PropertyInfo property)
    {
        var underlying = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var type = underlying.IsEnum ? typeof(string) : property.PropertyType;
        var parameter = (NpgsqlParameter)Activator.CreateInstance(typeof(NpgsqlParameter<>).MakeGenericType(type))!;
        parameter.ParameterName = property.Name;
        parameter.Value = null;
        return parameter;
    }
}
