import { type PatternAnswer, type PatternNews, type PatternTask, runPatternTask } from '@homeround/engine';
import { answerTasks } from './threads/answer-tasks';

answerTasks<PatternTask, PatternNews, PatternAnswer>((task, tell, shouldStop) =>
  runPatternTask(task, { onNews: tell, shouldStop }),
);
