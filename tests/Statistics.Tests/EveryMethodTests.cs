using System.Collections;
using System.Reflection;

namespace Sozialplanung.Statistics.Tests;

/// <summary>
/// Calls every public method of the kernel, found by reflection, with odd input of any kind: ties, zeros, huge, tiny, negative
/// and missing numbers, lists of unequal length. Allowed is what the methods state: a result without NaN and infinity, or an
/// <see cref="ArgumentException"/>. A new method is tested from its first day.
/// </summary>
public sealed class EveryMethodTests
{
    private const int Seed = 20251123;
    private const int Rounds = 400;

    private static readonly MethodInfo[] _methods =
    [
        .. from type in typeof(Value).Assembly.GetExportedTypes()
        where type.Namespace is { } space && !space.EndsWith("Disclosure", StringComparison.Ordinal) && type != typeof(Value)
        from method in type.GetMethods(
            BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly
        )
        where
            !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal) && method.GetBaseDefinition() == method
        where method.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "CompareTo")
        select method,
    ];

    public static TheoryData<string> Names => [.. _methods.Select(NameOf).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_finite_numbers_reasons_or_a_stated_refusal(string name)
    {
        foreach (var method in _methods.Where(method => NameOf(method) == name))
        {
            var answers = 0;
            for (var round = 0; round < Rounds; round++)
            {
                answers += Answers(method, new OddInput(new Random(Seed + round)), $"{name}, seed {Seed + round}") ? 1 : 0;
            }

            answers.ShouldBeGreaterThan(0, $"{name} refused everything; the test says nothing about it.");
        }
    }

    private static bool Answers(MethodInfo method, OddInput input, string what)
    {
        object? result;
        try
        {
            var target = method.IsStatic ? null : input.Make(method.DeclaringType!, "");
            object?[] arguments =
            [
                .. method.GetParameters().Select(parameter => input.Make(parameter.ParameterType, parameter.Name!)),
            ];
            result = method.Invoke(target, arguments);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            return false;
        }
        catch (TargetInvocationException e)
        {
            throw new InvalidOperationException(what, e.InnerException);
        }

        ShouldBeFinite(result, what, 0);
        return true;
    }

    private static void ShouldBeFinite(object? result, string what, int depth)
    {
        switch (result)
        {
            case double number:
                double.IsFinite(number).ShouldBeTrue($"{what}: {number}");
                break;
            case null or string or Value or Enum or Delegate:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    ShouldBeFinite(item, what, depth);
                }

                break;
            default:
                if (depth < 4 && result.GetType().Namespace?.StartsWith("Sozialplanung", StringComparison.Ordinal) == true)
                {
                    foreach (var property in result.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
                    {
                        ShouldBeFinite(property.GetValue(result), $"{what}.{property.Name}", depth + 1);
                    }
                }

                break;
        }
    }

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
