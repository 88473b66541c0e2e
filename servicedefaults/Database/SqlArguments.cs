using System.Collections.Concurrent;
using System.Reflection;
using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>Named parameters of a statement from the properties of an object.</summary>
internal static class SqlArguments
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    public static NpgsqlParameter[] Of(object? arguments) =>
        arguments is null
            ? []
            : Array.ConvertAll(
                _properties.GetOrAdd(arguments.GetType(), type => type.GetProperties()),
                property => Parameter(property, property.GetValue(arguments))
            );

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
