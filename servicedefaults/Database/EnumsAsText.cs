using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Storage.Internal;

namespace Sozialplanung.ServiceDefaults.Database;

#pragma warning disable EF1001 // The only place that sees the types of SQL queries too; conventions of a model do not reach them.

/// <summary>An enum is stored as the name of its value, in entities and in the results of SQL alike.</summary>
internal sealed class EnumsAsText(
    TypeMappingSourceDependencies dependencies,
    RelationalTypeMappingSourceDependencies relational,
    ISqlGenerationHelper sql,
    INpgsqlSingletonOptions options
) : NpgsqlTypeMappingSource(dependencies, relational, sql, options)
{
    protected override RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        var type = Nullable.GetUnderlyingType(mappingInfo.ClrType ?? typeof(object)) ?? mappingInfo.ClrType;
        if (type is not { IsEnum: true })
        {
            return base.FindMapping(mappingInfo);
        }

        var converter = typeof(EnumToStringConverter<>).MakeGenericType(type);
        return (RelationalTypeMapping?)
            base.FindMapping(new RelationalTypeMappingInfo(typeof(string)))
                ?.WithComposedConverter((ValueConverter)Activator.CreateInstance(converter)!);
    }
}
