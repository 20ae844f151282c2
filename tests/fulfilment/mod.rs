mod answer;
mod office;
