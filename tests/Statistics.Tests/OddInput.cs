using System.Reflection;
using Sozialplanung.Statistics.Classes;
using Sozialplanung.Statistics.Index;
using Sozialplanung.Statistics.Population;
using Sozialplanung.Statistics.Space;
using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Statistics.Tests;

/// <summary>
/// Makes an argument for any parameter type of the kernel. Half of the inputs hold ordinary numbers only, or nearly every call
/// would be ended by its first odd entry; most lists of one input are equally long.
/// </summary>
internal sealed class OddInput(Random random)
{
    private static readonly double[] _numbers =
    [
        0,
        1,
        1,
        2,
        5,
        10,
        0.1,
        -1,
        5e-324,
        -5e-324,
        1e-300,
        1e6,
        1e15,
        1e154,
        -1e154,
        1e300,
        -1e300,
        double.MaxValue,
        -double.MaxValue,
    ];

    private readonly int _kinds = random.Next(2) == 0 ? 7 : _numbers.Length;
    private readonly int _length = random.Next(7);

    public object? Make(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return random.Next(2) == 0 ? null : Make(inner, name);
        }

        return type switch
        {
            _ when type == typeof(Value) => One(),
            _ when type == typeof(double) => Number(name),
            _ when type == typeof(int) => random.Next(-1, 6),
            _ when type == typeof(long) => random.NextInt64(-1, 6),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(string) => $"S{random.Next(3)}",
            _ when type.IsEnum => type.GetEnumValues().GetValue(random.Next(type.GetEnumValues().Length)),
            _ when type == typeof(SpatialWeights) => Weights(),
            _ when type == typeof(CohortAssumptions) => Assumptions(),
            _ when type == typeof(Func<Value, Value, Value>) => (Func<Value, Value, Value>)Change.RelativePercent,
            _ when type == typeof(Func<int, int, CohortAssumptions>) => Constant(Assumptions()),
            _ when type == typeof(IndexScheme) => IndexScheme.BerlinStatus,
            _ when type == typeof(Func<IReadOnlyCollection<double>, IReadOnlyList<double>>) => (Func<
                IReadOnlyCollection<double>,
                IReadOnlyList<double>
            >)
                ClassBreaks.HeadTail,
            _ when type == typeof(IReadOnlyDictionary<int, ValueState>) => new Dictionary<int, ValueState>
            {
                [0] = ValueState.Hidden,
            },
            _ when ItemOf(type) is { } item => Many(item, name),
            _ => Built(type),
        };
    }

    private static Func<int, int, CohortAssumptions> Constant(CohortAssumptions assumptions) => (_, _) => assumptions;

    private static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType
        && type.GetGenericArguments().Length == 1
        && type.IsAssignableFrom(type.GetGenericArguments()[0].MakeArrayType())
            ? type.GetGenericArguments()[0]
        : null;

    private Value One()
    {
        var place = random.Next(_kinds == _numbers.Length ? _kinds + 2 : _kinds);
        return place < _numbers.Length
            ? _numbers[place]
            : Value.Missing(place == _numbers.Length ? ValueState.Hidden : ValueState.Unknown);
    }

    private double Number(string name) =>
        name is "confidence" or "share" && random.Next(4) > 0 ? 0.95 : _numbers[random.Next(_kinds)];

    private Array Many(Type item, string name)
    {
        var length = name.Contains("ages", StringComparison.OrdinalIgnoreCase) || random.Next(10) > 0 ? _length : random.Next(7);
        var array = Array.CreateInstance(item, length);
        for (var i = 0; i < length; i++)
        {
            array.SetValue(name.EndsWith("Ages", StringComparison.Ordinal) ? i * 10 : Make(item, name), i);
        }

        return array;
    }

    private SpatialWeights Weights()
    {
        var length = _length;
        IReadOnlyList<int>[] neighbours =
        [
            .. Enumerable
                .Range(0, length)
                .Select(area => Enumerable.Range(0, length).Where(other => other != area && random.Next(2) == 0).ToArray()),
        ];
        return random.Next(2) == 0 ? SpatialWeights.Binary(neighbours) : SpatialWeights.RowStandardised(neighbours);
    }

    private CohortAssumptions Assumptions()
    {
        double[] Rates(int count, double least) =>
            [.. Enumerable.Range(0, count).Select(_ => least + (random.NextDouble() * (1 - least)))];
        return new CohortAssumptions
        {
            WomenSurvival = Rates(_length + 1, 0),
            MenSurvival = Rates(_length + 1, 0),
            Fertility = Rates(_length, 0),
            WomenMigration = Rates(_length, -1),
            MenMigration = Rates(_length, -1),
            MigrationUnit = random.Next(2) == 0 ? MigrationUnit.Persons : MigrationUnit.PerPerson,
        };
    }

    private object Built(Type type)
    {
        if (type.GetConstructors() is { Length: > 0 } constructors)
        {
            var constructor = constructors.MaxBy(candidate => candidate.GetParameters().Length)!;
            return constructor.Invoke(
                BindingFlags.DoNotWrapExceptions,
                null,
                [.. constructor.GetParameters().Select(p => Make(p.ParameterType, p.Name!))],
                null
            );
        }

        throw new InvalidOperationException($"No input is known for {type}; say above how to make one.");
    }
}
