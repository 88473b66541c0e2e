using System.Data;
using Dapper;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>Teaches Dapper the types Npgsql reads and writes but Dapper does not know by itself.</summary>
internal static class DapperTypes
{
    private static int _registered;

    public static void Register()
    {
        if (Interlocked.Exchange(ref _registered, 1) == 0)
        {
            DefaultTypeMap.MatchNamesWithUnderscores = true;
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
            SqlMapper.AddTypeHandler(new Instants());
            SqlMapper.AddTypeHandler(new Days());
        }
    }

    private sealed class Instants : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) =>
            value switch
            {
                DateTimeOffset instant => instant,
                DateTime utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
                _ => throw new DataException($"{value.GetType()} is no point in time."),
            };

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
            parameter.Value = value.ToUniversalTime();
    }

    private sealed class Days : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) =>
            value switch
            {
                DateOnly day => day,
                DateTime time => DateOnly.FromDateTime(time),
                _ => throw new DataException($"{value.GetType()} is no day."),
            };

        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = value;
    }
}
